package cn.volunteering.volunteer.roster.web;

import cn.volunteering.domain.Decision.Accepted;
import cn.volunteering.volunteer.roster.DisplayName;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import jakarta.validation.constraints.NotNull;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.jspecify.annotations.Nullable;

/** Requires a person's name, see {@link DisplayName}. */
@NotNull(message = "请填写姓名")
@Constraint(validatedBy = PersonName.Check.class)
@Target(ElementType.FIELD)
@Retention(RetentionPolicy.RUNTIME)
@interface PersonName {

    String message() default "姓名应以文字开头，不超过 50 个字，不含特殊符号";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Delegates to the domain. */
    final class Check implements ConstraintValidator<PersonName, String> {

        @Override
        public boolean isValid(@Nullable String text, ConstraintValidatorContext context) {
            return text == null || DisplayName.read(text) instanceof Accepted;
        }
    }
}
