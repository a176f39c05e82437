package cn.volunteering.activity.roster;

/** What happens when a volunteer may not serve any more: suspended, left, or no longer qualified. */
@FunctionalInterface
public interface Unavailability {

    /** Acts on the volunteer's present entry, which is not active. Repeating it changes nothing. */
    void begin(Member member);
}
