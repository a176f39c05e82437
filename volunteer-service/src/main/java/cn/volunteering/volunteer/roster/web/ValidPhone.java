package cn.volunteering.volunteer.roster.web;

import cn.volunteering.domain.Refusal;
import cn.volunteering.volunteer.personaldata.PhoneNumber;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Requires a phone number, see {@link PhoneNumber}. {@code null} is valid. */
@Constraint(validatedBy = ValidPhone.Check.class)
@Target(ElementType.FIELD)
@Retention(RetentionPolicy.RUNTIME)
@interface ValidPhone {

    String message() default "手机号码应为 11 位数字，固定电话请带区号";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Delegates to the domain. */
    final class Check implements ConstraintValidator<ValidPhone, String> {

        @Override
        public boolean isValid(@Nullable String text, ConstraintValidatorContext context) {
            var flaw = text == null
                    ? Optional.<Refusal>empty()
                    : PhoneNumber.read(text).reason();
            flaw.ifPresent(refusal -> report(refusal.message(), context));
            return flaw.isEmpty();
        }

        private static void report(String message, ConstraintValidatorContext context) {
            context.disableDefaultConstraintViolation();
            context.buildConstraintViolationWithTemplate(message).addConstraintViolation();
        }
    }
}
