package cn.volunteering.story.recount;

/**
 * What a rule says about a subject in a period.
 *
 * @param subject the id of a section, branch or person; empty for the unit
 * @param begin the first day of a quarter or year; empty for a state on the day itself
 * @param outcome PASS, FAIL, WARN or NOT_ASSESSABLE
 * @param count what was counted; -1 if it is not known
 * @param base what it is a share of; -1 if there is none
 * @param missing what is still missing
 * @param clause the clause that sets the threshold
 */
public record Finding(
        String indicator,
        String subject,
        String begin,
        String outcome,
        long count,
        long base,
        long missing,
        String clause) {

    /** Returns what the finding is about. */
    public String about() {
        return indicator + " " + subject + " " + begin;
    }
}
