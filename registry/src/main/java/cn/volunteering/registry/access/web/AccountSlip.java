package cn.volunteering.registry.access.web;

import cn.volunteering.domain.Refusal;
import cn.volunteering.registry.access.Person;
import cn.volunteering.registry.access.VolunteerId;
import cn.volunteering.registry.identity.AccountId;
import cn.volunteering.registry.identity.Accounts;
import io.swagger.v3.oas.annotations.media.Schema;
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
        @Nullable String message) {

    /** Whether the account was opened. */
    enum Result {
        OPENED,
        REFUSED
    }

    static AccountSlip opened(Person person, Accounts.Opened opened) {
        return new AccountSlip(
                person.volunteerId(),
                person.displayName(),
                opened.username(),
                Result.OPENED,
                opened.id(),
                opened.password().value(),
                null,
                null);
    }

    static AccountSlip refused(VolunteerAccountForm form, Refusal why) {
        return new AccountSlip(
                form.volunteerId(), null, form.username(), Result.REFUSED, null, null, why.code(), why.message());
    }

    boolean isOpened() {
        return result == Result.OPENED;
    }
}
