package cn.volunteering.volunteer.rosterimport;

import cn.volunteering.domain.Decision;
import java.util.Set;

/** Party membership as a roster states it: a political status (政治面貌, GB/T 4762) or yes and no. */
final class PartyText {

    private static final Set<String> MEMBER =
            Set.of("中共党员", "中国共产党党员", "党员", "中共预备党员", "中国共产党预备党员", "预备党员", "是", "Y", "y", "1", "√");
    private static final Set<String> NO_MEMBER = Set.of(
            "群众", "共青团员", "团员", "民革党员", "民盟盟员", "民建会员", "民进会员", "农工党党员", "致公党党员", "九三学社社员", "台盟盟员", "无党派人士", "无党派民主人士",
            "入党积极分子", "否", "N", "n", "0", "×", "");

    private PartyText() {}

    /** Reads whether the person is a party member; an empty text means no. */
    static Decision<Boolean> read(String text) {
        if (MEMBER.contains(text)) {
            return Decision.accepted(true);
        }
        return NO_MEMBER.contains(text)
                ? Decision.accepted(false)
                : Decision.refused("party-member-form", "政治面貌无法识别，请填写“中共党员”“群众”等规范名称，或“是”“否”");
    }
}
