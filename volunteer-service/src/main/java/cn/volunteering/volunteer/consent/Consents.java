package cn.volunteering.volunteer.consent;

import cn.volunteering.domain.Decision;
import cn.volunteering.domain.RegisterRecord;
import cn.volunteering.volunteer.roster.AccountId;
import cn.volunteering.volunteer.roster.VolunteerId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The consents of one person (知情同意): every step that the person took. The steps stay; how the person stands now follows
 * from them.
 *
 * @param history the steps, the latest last
 * @param given the kinds that stand, each with the version of its text, for lists; derived from the history
 */
public record Consents(VolunteerId volunteerId, List<ConsentStep> history, List<String> given)
        implements RegisterRecord {

    public Consents {
        history = List.copyOf(history);
        given = standingIn(history).stream()
                .map(step -> mark(step.kind(), step.textVersion()))
                .toList();
    }

    private Consents(VolunteerId volunteerId, List<ConsentStep> history) {
        this(volunteerId, history, List.of());
    }

    /** Returns the consents of someone who was never asked. */
    public static Consents none(VolunteerId volunteer) {
        return new Consents(volunteer, List.of());
    }

    /** Returns how {@link #given} names a consent to the text. */
    public static String mark(ConsentText text) {
        return mark(text.kind(), text.version());
    }

    private static String mark(ConsentKind kind, int textVersion) {
        return kind + ":" + textVersion;
    }

    /**
     * Gives the consent to the current text; repeating it changes nothing.
     *
     * @param read the version of the text that the person has read, which must be the current one
     */
    public Decision<Consents> give(ConsentText current, int read, AccountId by, Instant now) {
        if (read != current.version()) {
            return Decision.refused("consent-text-changed", "文本已更新，请阅读新的文本后再确认");
        }
        return standingOf(current) == ConsentStanding.GIVEN
                ? Decision.accepted(this)
                : with(new ConsentStep(current.kind(), true, read, by, now));
    }

    /** Withdraws the consent; without one, nothing changes. */
    public Decision<Consents> withdraw(ConsentKind kind, AccountId by, Instant now) {
        if (!kind.isWithdrawable()) {
            return Decision.refused("consent-is-notice", "隐私告知只须阅知，没有可以撤回的同意");
        }
        return standing(kind)
                .map(step -> with(new ConsentStep(kind, false, step.textVersion(), by, now)))
                .orElseGet(() -> Decision.accepted(this));
    }

    private Decision<Consents> with(ConsentStep step) {
        var steps = new ArrayList<>(history);
        steps.add(step);
        var next = new Consents(volunteerId, steps);
        return Decision.accepted(next, ConsentsChanged.of(next));
    }

    /** Returns the steps that concern one kind, the latest last. */
    public List<ConsentStep> history(ConsentKind kind) {
        return history.stream().filter(step -> step.kind() == kind).toList();
    }

    /** Returns how the person stands to the current text of a kind. */
    public ConsentStanding standingOf(ConsentText current) {
        return last(history, current.kind())
                .map(step -> comparedWith(current, step))
                .orElse(ConsentStanding.NONE);
    }

    private static ConsentStanding comparedWith(ConsentText current, ConsentStep last) {
        if (!last.given()) {
            return ConsentStanding.WITHDRAWN;
        }
        return last.textVersion() == current.version() ? ConsentStanding.GIVEN : ConsentStanding.OUTDATED;
    }

    /** Returns the step by which the consent was given, if it was not withdrawn since. */
    public Optional<ConsentStep> standing(ConsentKind kind) {
        return last(history, kind).filter(ConsentStep::given);
    }

    /** Returns the steps by which the standing consents were given, in the order of the kinds. */
    List<ConsentStep> standing() {
        return standingIn(history);
    }

    private static List<ConsentStep> standingIn(List<ConsentStep> history) {
        return Arrays.stream(ConsentKind.values())
                .flatMap(kind -> last(history, kind).stream())
                .filter(ConsentStep::given)
                .toList();
    }

    private static Optional<ConsentStep> last(List<ConsentStep> history, ConsentKind kind) {
        return history.stream().filter(step -> step.kind() == kind).reduce((_, later) -> later);
    }
}
