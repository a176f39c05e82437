package cn.volunteering.reporting.summary.web;

import cn.volunteering.domain.PlatformCalendar;
import cn.volunteering.reporting.summary.SummaryPeriod;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Requires a year, quarter or month that has begun, such as {@code 2026}, {@code 2026-Q3} or {@code 2026-09}: nothing can
 * be summed up before it happens. {@code null} is valid.
 */
@Documented
@Constraint(validatedBy = PeriodSoFar.OfCalendar.class)
@Target(ElementType.PARAMETER)
@Retention(RetentionPolicy.RUNTIME)
public @interface PeriodSoFar {

    String message() default "须为已经开始的年、季度或月份，如 2026、2026-Q3、2026-09";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Compares with the current day of the platform. */
    final class OfCalendar implements ConstraintValidator<PeriodSoFar, String> {

        private static final Pattern FORM = Pattern.compile(SummaryPeriod.FORM);

        private final PlatformCalendar calendar;

        OfCalendar(PlatformCalendar calendar) {
            this.calendar = calendar;
        }

        @Override
        public boolean isValid(@Nullable String period, ConstraintValidatorContext context) {
            return period == null
                    || FORM.matcher(period).matches() && new SummaryPeriod(period).hasBegunBy(calendar.today());
        }
    }
}
