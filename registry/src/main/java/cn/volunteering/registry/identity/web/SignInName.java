package cn.volunteering.registry.identity.web;

import cn.volunteering.registry.identity.UsernameRules;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.jspecify.annotations.Nullable;

/** A sign-in name that a person may have. */
@NotBlank
@Pattern(regexp = UsernameRules.FORM, message = "只能是小写字母、数字、点、下划线和连字符，3 至 41 个字符")
@Constraint(validatedBy = SignInName.NotReserved.class)
@Documented
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.RECORD_COMPONENT, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
public @interface SignInName {

    String message() default "该登录名为平台保留，请换一个";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Rejects names that are reserved for the platform. */
    final class NotReserved implements ConstraintValidator<SignInName, String> {

        @Override
        public boolean isValid(@Nullable String username, ConstraintValidatorContext context) {
            return username == null || !UsernameRules.isReserved(username);
        }
    }
}
