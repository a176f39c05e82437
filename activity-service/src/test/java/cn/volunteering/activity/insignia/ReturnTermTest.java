package cn.volunteering.activity.insignia;

import static cn.volunteering.activity.schedule.ActivityBuilder.anActivity;
import static org.assertj.core.api.Assertions.assertThat;

import cn.volunteering.activity.roster.People;
import cn.volunteering.activity.schedule.Activity;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The last day for returning insignia (及时归还, NX-27): by default three days after the activity. */
class ReturnTermTest {

    private static final ItemId FLAG = new ItemId("flag");
    private static final String LATER = "2026-11-20T03:00:00Z";

    private final ReturnTerm three = day -> 3;
    private final Activity activity = anActivity().recruiting();

    @Test
    void theTermBeginsWithTheDayOnWhichTheActivityEndsInShanghai() {
        var late = anActivity()
                .from("2026-11-21T14:00:00Z", "2026-11-21T15:59:00Z")
                .recruiting();

        assertThat(three.dueOn(activity)).isEqualTo(LocalDate.of(2026, 11, 24));
        assertThat(three.dueOn(late)).isEqualTo(LocalDate.of(2026, 11, 24));
    }

    @Test
    void thePolicyOfTheDayOfTheActivityDecides() {
        ReturnTerm shortenedIn2027 = day -> day.getYear() < 2027 ? 3 : 1;
        var later = anActivity()
                .from("2027-01-02T01:00:00Z", "2027-01-02T04:00:00Z")
                .recruiting();

        assertThat(shortenedIn2027.dueOn(activity)).isEqualTo(LocalDate.of(2026, 11, 24));
        assertThat(shortenedIn2027.dueOn(later)).isEqualTo(LocalDate.of(2027, 1, 3));
    }

    @Test
    void piecesAreOverdueOnTheDayAfterTheLastOne() {
        var out = issued();

        assertThat(three.isOverdue(out, activity, LocalDate.of(2026, 11, 24))).isFalse();
        assertThat(three.isOverdue(out, activity, LocalDate.of(2026, 11, 25))).isTrue();
    }

    @Test
    void whatIsBackIsNeverOverdue() {
        var back = issued().takeBack(
                        new ItemReturn(FLAG, new Settled(1, 0, 0), null, People.signed(People.LIAISON, LATER)))
                .orThrow();

        assertThat(three.isOverdue(back, activity, LocalDate.of(2027, 1, 1))).isFalse();
    }

    private InsigniaSlip issued() {
        return InsigniaSlip.request(
                        new SlipId("slip-1"),
                        activity,
                        List.of(new SlipLine(FLAG, "演示队旗 01", 1, 0, Settled.NOTHING)),
                        People.signed(People.LIAISON, "2026-11-20T02:00:00Z"))
                .orThrow()
                .handOut(Map.of(FLAG, 1), Map.of(FLAG, 1), 1, activity, People.signed(People.COMMITTEE, LATER))
                .orThrow();
    }
}
