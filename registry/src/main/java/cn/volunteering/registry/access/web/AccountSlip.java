package cn.volunteering.registry.access.web;

import cn.volunteering.domain.Refusal;
import cn.volunteering.edge.problem.FieldFault;
import cn.volunteering.registry.access.Person;
import cn.volunteering.registry.access.VolunteerId;
import cn.volunteering.registry.identity.AccountId;
import cn.volunteering.registry.identity.Accounts;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The answer to one account of a batch: the sign-in data to hand over, or why it was not opened. */
@Schema(description = "账号条，或未开设的原因")
record AccountSlip(
        @Nullable VolunteerId volunteerId,
        @Nullable String displayName,
        @Nullable String username,
        Result result,
        @Nullable AccountId accountId,

        @Schema(description = "一次性密码，首次登录须修改") @Nullable String oneTimePassword,

        @Schema(description = "未开设的原因代码") @Nullable String problem,
        @Nullable String message,

        @Schema(description = "有误的字段，不涉及其他账号") List<FieldFault> errors) {

    /** Whether the account was opened. */
    enum Result {
        OPENED,
        REFUSED
    }

    static AccountSlip opened(Person person, Accounts.Issued opened) {
        return issued(person.volunteerId(), person.displayName(), opened);
    }

    /** Answers with sign-in data for a person who need not be a volunteer. */
    static AccountSlip issued(@Nullable VolunteerId volunteer, String displayName, Accounts.Issued account) {
        return new AccountSlip(
                volunteer,
                displayName,
                account.username(),
                Result.OPENED,
                account.id(),
                account.password().value(),
                null,
                null,
                List.of());
    }

    static AccountSlip refused(VolunteerAccountForm form, Refusal why) {
        return refused(form, why.code(), why.message(), List.of());
    }

    /**
     * Answers a form with faults.
     *
     * @param form as far as it could be read
     */
    static AccountSlip refused(@Nullable VolunteerAccountForm form, List<FieldFault> faults) {
        FieldFault first = faults.getFirst();
        String field = first.field().isEmpty() ? "account" : first.field();
        return refused(form, "invalid-" + field, first.message(), faults);
    }

    private static AccountSlip refused(
            @Nullable VolunteerAccountForm form, String code, String message, List<FieldFault> faults) {
        var volunteer = form == null ? null : form.volunteerId();
        var username = form == null ? null : form.username();
        return new AccountSlip(volunteer, null, username, Result.REFUSED, null, null, code, message, faults);
    }

    boolean isOpened() {
        return result == Result.OPENED;
    }
}
