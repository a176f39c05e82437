package cn.volunteering.reporting.indicator;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one indicator says about one subject in one period, with everything needed to check it. The decisive judgement
 * is that of the mandate if there is one; the unit's own target is shown beside it.
 *
 * @param indicator the key of the indicator
 * @param amount {@code null} if it is not known
 * @param own {@code null} unless the unit has set a target beside a mandate
 * @param counted who or what makes up the numerator
 * @param missing who could still add to the numerator
 * @param remarks what the reader must know, in Chinese; the first one says why a verdict is not assessable
 */
public record Verdict(
        String indicator,
        Subject subject,
        Period period,
        @Nullable Amount amount,
        Judgement decisive,
        @Nullable Judgement own,
        Contributors counted,
        Contributors missing,
        List<Beside> beside,
        List<String> remarks) {

    public Verdict {
        beside = List.copyOf(beside);
        remarks = List.copyOf(remarks);
    }

    /** Returns whether the verdict is about a single person. */
    public boolean isAboutPerson() {
        return subject.kind() == Subject.Kind.PERSON;
    }

    /** Returns the outcome of the decisive judgement. */
    public Outcome outcome() {
        return decisive.outcome();
    }
}
