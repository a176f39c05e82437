package cn.volunteering.volunteer.insurance;

import cn.volunteering.domain.Decision;
import cn.volunteering.domain.LastingRecord;
import cn.volunteering.domain.Refusal;
import cn.volunteering.domain.RegisterRecord;
import cn.volunteering.volunteer.roster.VolunteerId;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An insurance of volunteers (志愿者保险, QH-56): the policy of an insurer, its period, and the insured.
 *
 * @param insured the volunteers whom it covers, at most {@link #MOST_INSURED}
 * @param endedOn the day on which it was cancelled, the first one without cover
 */
public record Insurance(
        InsuranceId id,
        Form form,
        List<VolunteerId> insured,
        @Nullable LocalDate endedOn) implements LastingRecord<Insurance, Insurance.Form>, RegisterRecord {

    /** The maximum number of volunteers that one insurance covers. */
    public static final int MOST_INSURED = 5_000;

    /** What is insured: 人身意外伤害保险 (条例 art. 17), 责任保险, or something else. */
    public enum Cover {
        ACCIDENT,
        LIABILITY,
        OTHER
    }

    /**
     * What the committee states about an insurance.
     *
     * @param from the first day with cover
     * @param lastDay the last day with cover
     */
    public record Form(
            @NotBlank @Size(max = 60) String policyNumber,
            @NotBlank @Size(max = 60) String insurer,
            @NotNull Cover cover,
            @NotNull LocalDate from,
            @NotNull LocalDate lastDay) {}

    public Insurance {
        insured = List.copyOf(insured);
    }

    @Override
    public Insurance with(Form next, @Nullable LocalDate end) {
        return new Insurance(id, next, insured, end);
    }

    @Override
    public Optional<Refusal> objection(LocalDate today) {
        return form.lastDay().isBefore(form.from())
                ? Optional.of(Refusal.of("insurance-period", "保险止期不能早于保险起期"))
                : Optional.empty();
    }

    /** Adds volunteers. Those who are insured already stay as they are. */
    Decision<Insurance> insure(Collection<VolunteerId> more) {
        var all = new LinkedHashSet<>(insured);
        all.addAll(more);
        return all.size() > MOST_INSURED
                ? Decision.refused("insurance-too-many", "一份保险最多登记 " + MOST_INSURED + " 名志愿者")
                : insuring(List.copyOf(all));
    }

    /** Takes a volunteer off the insurance. */
    Decision<Insurance> remove(VolunteerId person) {
        return insuring(insured.stream().filter(each -> !each.equals(person)).toList());
    }

    private Decision<Insurance> insuring(List<VolunteerId> people) {
        if (endedOn != null) {
            return Decision.refused("already-ended", "已经终止，不能再修改");
        }
        var next = new Insurance(id, form, people, null);
        return next.equals(this) ? Decision.accepted(this) : Decision.accepted(next, next.event());
    }

    /** Returns the first day on which it no longer covers anyone. */
    LocalDate until() {
        var planned = form.lastDay().plusDays(1);
        return endedOn != null && endedOn.isBefore(planned) ? endedOn : planned;
    }

    /** Returns whether it covers the insured on the given day. */
    public boolean isInForceOn(LocalDate day) {
        return !form.from().isAfter(day) && until().isAfter(day);
    }

    @Override
    public InsuranceChanged event() {
        return new InsuranceChanged(id, form.cover(), form.from(), until(), insured);
    }

    /** Keeps a policy from being entered twice. */
    @Override
    public Optional<String> naturalKey() {
        return Optional.of(form.insurer().strip() + "/" + form.policyNumber().strip());
    }
}
