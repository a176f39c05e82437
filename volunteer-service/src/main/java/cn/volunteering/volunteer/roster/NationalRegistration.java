package cn.volunteering.volunteer.roster;

import cn.volunteering.domain.Decision;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The volunteer's registration in the national system (全国志愿服务信息系统, QH-43).
 *
 * @param number the national volunteer number; set only if the system issued one
 */
public record NationalRegistration(
        NationalStatus status, @Nullable String number) {

    /** Not registered in the national system. */
    public static final NationalRegistration NONE = new NationalRegistration(NationalStatus.NONE, null);

    private static final Pattern NUMBER = Pattern.compile("[0-9A-Za-z]{6,32}");

    /** Checks that status and number belong together: REGISTERED and MISMATCH have a number, NONE has none. */
    public static Decision<NationalRegistration> of(NationalStatus status, @Nullable String number) {
        if (number != null && !NUMBER.matcher(number).matches()) {
            return Decision.refused("national-number-form", "全国志愿者编号应为 6 至 32 位的字母或数字");
        }
        return switch (status) {
            case NONE ->
                number == null
                        ? Decision.accepted(NONE)
                        : Decision.refused("national-number-not-expected", "未登记的志愿者没有全国志愿者编号");
            case SUBMITTED -> Decision.accepted(new NationalRegistration(status, number));
            case REGISTERED, MISMATCH ->
                number == null
                        ? Decision.refused("national-number-missing", "请填写全国志愿者编号")
                        : Decision.accepted(new NationalRegistration(status, number));
        };
    }

    /** Returns the registration of a person about whom the national system says something else. */
    public static NationalRegistration mismatch(String number) {
        return new NationalRegistration(NationalStatus.MISMATCH, number);
    }

    /** Returns the registration for a number alone: a person with a number is registered. */
    public static Decision<NationalRegistration> withNumber(@Nullable String number) {
        return number == null ? Decision.accepted(NONE) : of(NationalStatus.REGISTERED, number);
    }
}
