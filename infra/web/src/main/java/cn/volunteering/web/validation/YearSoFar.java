package cn.volunteering.web.validation;

import cn.volunteering.domain.PlatformCalendar;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.jspecify.annotations.Nullable;

/** Requires a year that has begun: nothing can be summed up before it happens. {@code null} is valid. */
@Documented
@Constraint(validatedBy = YearSoFar.OfCalendar.class)
@Target(ElementType.PARAMETER)
@Retention(RetentionPolicy.RUNTIME)
public @interface YearSoFar {

    String message() default "须为 2000 年至今年";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Compares with the current year of the platform. */
    final class OfCalendar implements ConstraintValidator<YearSoFar, Integer> {

        private static final int FIRST = 2000;

        private final PlatformCalendar calendar;

        OfCalendar(PlatformCalendar calendar) {
            this.calendar = calendar;
        }

        @Override
        public boolean isValid(@Nullable Integer year, ConstraintValidatorContext context) {
            return year == null || year >= FIRST && year <= calendar.thisYear();
        }
    }
}
