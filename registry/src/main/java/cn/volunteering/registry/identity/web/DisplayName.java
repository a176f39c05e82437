package cn.volunteering.registry.identity.web;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.ReportAsSingleViolation;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A name of a person that the identity provider accepts: no control characters and none that could be markup. */
@NotBlank
@Size(max = 40)
@Pattern(regexp = "[^<>&\"$%!#?§;*~/\\\\|^=\\[\\]{}()\\x00-\\x1f\\x7f]*")
@ReportAsSingleViolation
@Constraint(validatedBy = {})
@Documented
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.RECORD_COMPONENT, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
public @interface DisplayName {

    String message() default "不能为空，最多 40 个字符，不能含有 < > % & # 等符号";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
