package cn.volunteering.volunteer.exemption;

import cn.volunteering.domain.Decision;
import cn.volunteering.domain.LastingRecord;
import cn.volunteering.domain.Refusal;
import cn.volunteering.domain.RegisterRecord;
import cn.volunteering.volunteer.roster.AccountId;
import cn.volunteering.volunteer.roster.VolunteerId;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An exemption of a volunteer from taking part (豁免, NX-17), entered by one member of the committee and confirmed by
 * another; it does not apply before that. In case of illness, it records only that the person is ill.
 *
 * @param endedOn the day on which the committee ended it before its time
 * @param enteredBy the account that entered or last changed it; {@code null} in documents from before confirmations
 * @param confirmedBy the account that confirmed it; {@code null} until then
 */
public record Exemption(
        ExemptionId id,
        Form form,
        @Nullable LocalDate endedOn,
        @Nullable AccountId enteredBy,
        @Nullable AccountId confirmedBy,
        Stage stage)
        implements LastingRecord<Exemption, Exemption.Form>, RegisterRecord {

    /** Whether a second person has confirmed it. */
    public enum Stage {
        ENTERED,
        CONFIRMED
    }

    public Exemption {
        // Documents stored before exemptions were confirmed have no stage, and apply.
        stage = stage == null ? Stage.CONFIRMED : stage;
    }

    /** Creates an exemption that awaits confirmation. */
    public Exemption(ExemptionId id, Form form, AccountId enteredBy) {
        this(id, form, null, enteredBy, null, Stage.ENTERED);
    }

    /** Why a volunteer is exempt: 长期离岗, 借调, 病休, or something else that the committee describes. */
    public enum Reason {
        LONG_LEAVE,
        SECONDMENT,
        ILLNESS,
        OTHER
    }

    /**
     * What the committee states about an exemption.
     *
     * @param note what the other reason is; given for {@link Reason#OTHER} only, so that no health details are kept
     * @param until the first day after it; {@code null} if that is not known yet
     */
    public record Form(
            @NotNull VolunteerId volunteerId,
            @NotNull Reason reason,
            @Nullable @Size(min = 1, max = 200) String note,
            @NotNull LocalDate from,
            @Nullable LocalDate until) {}

    @Override
    public Exemption with(Form next, @Nullable LocalDate end) {
        return new Exemption(id, next, end, enteredBy, confirmedBy, stage);
    }

    /** Returns the exemption as the account changes it: another person has to confirm it again. */
    Exemption takenUpBy(AccountId account) {
        return new Exemption(id, form, endedOn, account, null, Stage.ENTERED);
    }

    /** Confirms what another person has entered. Repeating it changes nothing. */
    public Decision<Exemption> confirm(AccountId account) {
        if (stage == Stage.CONFIRMED) {
            return Decision.accepted(this);
        }
        if (endedOn != null) {
            return Decision.refused("already-ended", "已经终止，不能再确认");
        }
        if (account.equals(enteredBy)) {
            return Decision.refused("exemption-own-entry", "登记人不能确认，请由另一名管理人员确认");
        }
        var confirmed = new Exemption(id, form, null, enteredBy, account, Stage.CONFIRMED);
        return Decision.accepted(confirmed, confirmed.event());
    }

    @Override
    public Optional<Refusal> objection(LocalDate today) {
        if ((form.reason() == Reason.OTHER) != (form.note() != null)) {
            return Optional.of(Refusal.of("exemption-note", "事由为“其他”时须填写说明，其他事由不填"));
        }
        if (form.until() != null && !form.until().isAfter(form.from())) {
            return Optional.of(Refusal.of("exemption-until", "豁免的结束日期须晚于开始日期"));
        }
        return Optional.empty();
    }

    /**
     * Returns the first day on which it no longer applies, by its form or because it was ended; its first day if nobody has
     * confirmed it.
     */
    @Nullable
    LocalDate until() {
        if (stage == Stage.ENTERED) {
            return form.from();
        }
        var planned = form.until();
        if (endedOn == null || (planned != null && planned.isBefore(endedOn))) {
            return planned;
        }
        return endedOn.isBefore(form.from()) ? form.from() : endedOn;
    }

    @Override
    public ExemptionChanged event() {
        return new ExemptionChanged(id, form.volunteerId(), form.from(), until());
    }

    /** Keeps an exemption from being entered twice. */
    @Override
    public Optional<String> naturalKey() {
        return endedOn == null ? Optional.of(form.volunteerId().value() + "/" + form.from()) : Optional.empty();
    }
}
