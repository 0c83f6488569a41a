"""What the Workspace refuses, and what can be wrong with its file, in words that say what to do."""

from auditor.errors import AuditorError, Bilingual


class WorkspaceError(AuditorError):
    """Something that the Workspace does not do; nothing was changed."""


def refused(code: str, **values: object) -> WorkspaceError:
    """The refusal of this code, with its words filled in."""
    return WorkspaceError(code, _WORDS[code].filled(**values))


_WORDS = {
    "unknown_contract": Bilingual(
        "工作区里没有这份合同。请先审查该文件，再作决定。",
        "The workspace does not hold this contract. Audit the file first, then decide.",
    ),
    "unknown_finding": Bilingual(
        "当前审查结果里没有这一项。规则包或合同内容可能已更换：请刷新后再试。",
        "The audit has no such finding. The rule pack or the contract may have changed: reload and try again.",
    ),
    "audit_again": Bilingual(
        "没有可用的审查结果：文件未能读取，或结果由其他版本的程序保存。请重新审查该文件；若无法读取，可注明理由后排除。",
        "There is no audit to rest on: the file could not be read, or another version of the program saved the "
        "result. Audit the file again; if it cannot be read, exclude it and say why.",
    ),
    "no_name": Bilingual(
        "请先填写姓名：每一步都要记录由谁作出。",
        "Enter your name first: every step is recorded with who took it.",
    ),
    "no_reason": Bilingual("请写明理由，理由会记入审查记录。", "Give a reason; it goes into the trail."),
    "no_status": Bilingual(
        "改判时请选定新的结论，且须是此项可用的结论。",
        "To override a finding, choose the value to put in its place, one that this kind of finding can have.",
    ),
    "locked": Bilingual(
        "这份合同已批准或已排除，内容已锁定。如需修改，请先重新打开并写明理由。",
        "This contract is approved or excluded and therefore locked. To change it, reopen it and say why.",
    ),
    "not_reviewed": Bilingual(
        "还有 {remaining} 项没有有效的决定。请逐项处理（措辞有变的项需重新确认），再继续。",
        "Findings without a decision that holds: {remaining}. Decide on each, and confirm those whose wording "
        "changed, then go on.",
    ),
    "already_submitted": Bilingual(
        "这份合同已提交，正等待批准。请由批准人批准或退回。",
        "This contract was submitted and awaits approval. The approver can approve it or send it back.",
    ),
    "not_submitted": Bilingual(
        "这份合同没有处于待批准状态。请先由审查人提交。",
        "This contract does not await approval. The reviewer has to submit it first.",
    ),
    "not_locked": Bilingual(
        "这份合同没有批准也没有排除，无须重新打开，可以直接修改。",
        "This contract is neither approved nor excluded: there is nothing to reopen, it can be changed as it is.",
    ),
    "same_person": Bilingual(
        "审查过这份合同的人不能批准它。请由另一位同事批准。",
        "Whoever reviewed this contract may not approve it. Ask a colleague to approve it.",
    ),
    "damaged": Bilingual(
        "工作区文件已损坏，程序没有改动它：{path}。请先复制一份留存，再用备份恢复；旁边若有 .backup 文件，可将其复制为该文件名。",
        "The workspace file is damaged and was left as it is: {path}. Keep a copy of it, then restore a backup; "
        "if a .backup file stands beside it, copy that one to this name.",
    ),
    "newer_program": Bilingual(
        "工作区由更新版本的程序写成，程序没有改动它：{path}。请安装最新版本的程序后再打开。",
        "A newer version of the program wrote this workspace, which was left as it is: {path}. Install the "
        "newest version and open it with that.",
    ),
    "not_a_workspace": Bilingual(
        "这个文件不是本程序的工作区，程序没有改动它：{path}。请选择其他文件或文件夹。",
        "This file is no workspace of this program and was left as it is: {path}. Choose another file or folder.",
    ),
    "read_only": Bilingual(
        "没有写入权限，决定无法保存：{path}。请把工作区放到您可以写入的文件夹，或请管理员开放权限。",
        "You may not write here, so no decision can be kept: {path}. Put the workspace into a folder that you may "
        "write to, or ask your administrator for the right to.",
    ),
    "cannot_open": Bilingual(
        "无法打开工作区：{path}。请确认磁盘或网络驱动器可用，然后重试。",
        "The workspace cannot be opened: {path}. Check that the disk or network drive is there, then try again.",
    ),
    "busy": Bilingual(
        "另一个程序正在写入工作区，这一步没有保存。请稍候再试；若一直如此，请关闭其他窗口。",
        "Another program is writing to the workspace, so this step was not saved. Try again in a moment; if that "
        "does not help, close the other windows.",
    ),
    "disk_full": Bilingual(
        "磁盘已满，这一步没有保存，之前的决定都在。请腾出空间后再试。",
        "The disk is full, so this step was not saved; everything before it is. Free some space and try again.",
    ),
    "disk_error": Bilingual(
        "读写磁盘时出错，这一步没有保存，之前的决定都在：{path}。请检查磁盘或网络驱动器，然后重试。",
        "The disk could not be read or written, so this step was not saved; everything before it is: {path}. "
        "Check the disk or network drive, then try again.",
    ),
}
