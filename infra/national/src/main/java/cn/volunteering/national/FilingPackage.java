package cn.volunteering.national;

import cn.volunteering.domain.Decision;
import cn.volunteering.domain.Refusal;
import cn.volunteering.domain.RegisterRecord;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A package of records for the national system (报送批次, NX-49), and the record of its provision to the authority.
 *
 * @param number the number by which people know it: the year and three digits
 * @param authority the body that receives it
 * @param purpose why the data is provided
 * @param made who made it, and when
 * @param madeOn the day on which it was made
 * @param answerDueOn the last day on which its answer is in time
 * @param groups the number of records of each group
 * @param fileHash the SHA-256 of the file
 * @param outcomes the number of lines of each outcome, once an answer was read
 * @param provisions each time that it left the platform
 * @param settled whether the status of each record agrees with the state of the package
 */
public record FilingPackage(
        String id,
        String number,
        String authority,
        String purpose,
        Signature made,
        LocalDate madeOn,
        LocalDate answerDueOn,
        Map<GroupCode, Integer> groups,
        String fileHash,
        PackageState state,
        Map<Outcome, Integer> outcomes,
        List<Provision> provisions,
        @Nullable Signature abandoned,
        boolean settled)
        implements RegisterRecord {

    public FilingPackage {
        groups = Map.copyOf(groups);
        outcomes = Map.copyOf(outcomes);
        provisions = List.copyOf(provisions);
    }

    /** Makes a package whose records are not marked yet. */
    public static FilingPackage made(
            String id,
            String number,
            Receiver receiver,
            String purpose,
            Signature by,
            LocalDate on,
            Map<GroupCode, Integer> groups,
            String fileHash) {
        return new FilingPackage(
                id,
                number,
                receiver.authority(),
                purpose,
                by,
                on,
                receiver.answerDueOn(on),
                groups,
                fileHash,
                PackageState.AWAITING,
                Map.of(),
                List.of(),
                null,
                false);
    }

    /** Records that the package leaves the platform. */
    public Decision<FilingPackage> handOut(Provision provision) {
        var more = new ArrayList<>(provisions);
        more.add(provision);
        return Decision.unless(
                unlessAbandoned(), () -> Decision.accepted(with(state, outcomes, more, abandoned, settled)));
    }

    /** Takes the package back. Refused once an answer has come. Repeating it changes nothing. */
    public Decision<FilingPackage> abandon(Signature by) {
        return switch (state) {
            case ABANDONED -> Decision.accepted(this);
            case AWAITING -> Decision.accepted(with(PackageState.ABANDONED, outcomes, provisions, by, false));
            case PARTLY_ANSWERED, ANSWERED -> Decision.refused("national-package-answered", "已收到回执的批次不能作废");
        };
    }

    /** Records what all answers so far say. */
    public Decision<FilingPackage> answered(List<Answer> lines) {
        return Decision.unless(
                unlessAbandoned(),
                () -> Decision.accepted(with(after(lines), counts(lines), provisions, null, settled)));
    }

    private Optional<Refusal> unlessAbandoned() {
        return state == PackageState.ABANDONED
                ? Optional.of(Refusal.of("national-package-abandoned", "该批次已作废"))
                : Optional.empty();
    }

    private static PackageState after(List<Answer> lines) {
        if (lines.stream().noneMatch(line -> line.outcome().settles())) {
            return PackageState.AWAITING;
        }
        boolean complete = lines.stream().filter(line -> line.group() != null).allMatch(line -> line.outcome()
                .settles());
        return complete ? PackageState.ANSWERED : PackageState.PARTLY_ANSWERED;
    }

    private static Map<Outcome, Integer> counts(List<Answer> lines) {
        var counts = new EnumMap<Outcome, Integer>(Outcome.class);
        lines.forEach(line -> counts.merge(line.outcome(), 1, Integer::sum));
        return counts;
    }

    /** Records that the status of each record agrees with the state. */
    public Decision<FilingPackage> settle() {
        return Decision.accepted(with(state, outcomes, provisions, abandoned, true));
    }

    private FilingPackage with(
            PackageState next,
            Map<Outcome, Integer> counted,
            List<Provision> handedOut,
            @Nullable Signature takenBack,
            boolean agrees) {
        return new FilingPackage(
                id,
                number,
                authority,
                purpose,
                made,
                madeOn,
                answerDueOn,
                groups,
                fileHash,
                next,
                counted,
                handedOut,
                takenBack,
                agrees);
    }

    /** Returns whether an answer is missing after the last day on which it is in time. */
    public boolean isOverdue(LocalDate today) {
        return state.isOpen() && today.isAfter(answerDueOn);
    }

    /** Returns the submission that the package is to a record in it. */
    public Submission of(PackageLine line) {
        return new Submission(id, number, madeOn, line.version());
    }

    @Override
    public Optional<String> naturalKey() {
        return Optional.of(number);
    }
}
