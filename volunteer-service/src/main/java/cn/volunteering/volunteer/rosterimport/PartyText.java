package cn.volunteering.volunteer.rosterimport;

import cn.volunteering.domain.Decision;
import cn.volunteering.volunteer.personaldata.TextForm;
import cn.volunteering.volunteer.roster.PartyStatus;
import java.util.Locale;
import java.util.Set;

/** Party membership as a roster states it: a political status (政治面貌, GB/T 4762) or yes and no. */
final class PartyText {

    private static final Set<String> YES = Set.of("是", "Y", "YES", "TRUE", "1", "√", "✓", "✔");
    private static final Set<String> NO = Set.of("否", "不是", "非党员", "N", "NO", "FALSE", "0", "×", "✗", "✘");

    private PartyText() {}

    /** Reads the political status, or whether the person is a party member. */
    static Decision<PartyStanding> read(String text) {
        String answer = TextForm.compact(text).toUpperCase(Locale.ROOT);
        if (YES.contains(answer)) {
            return Decision.accepted(new PartyStanding(true, PartyStatus.PARTY_MEMBER));
        }
        if (NO.contains(answer)) {
            return Decision.accepted(PartyStanding.UNKNOWN);
        }
        return PartyStatus.parse(text)
                .map(status -> new PartyStanding(status.isPartyMember(), status))
                .<Decision<PartyStanding>>map(Decision::accepted)
                .orElseGet(PartyText::unknown);
    }

    private static Decision<PartyStanding> unknown() {
        return Decision.refused(
                "party-member-form", "政治面貌无法识别，可填：" + String.join("、", PartyStatus.labels()) + "，或“是”“否”");
    }
}
