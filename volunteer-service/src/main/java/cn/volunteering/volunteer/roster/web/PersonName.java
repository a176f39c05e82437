package cn.volunteering.volunteer.roster.web;

import cn.volunteering.volunteer.roster.DisplayName;
import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.ReportAsSingleViolation;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Requires a person's name, see {@link DisplayName}. */
@NotNull
@Pattern(regexp = DisplayName.FORM)
@ReportAsSingleViolation
@Constraint(validatedBy = {})
@Target(ElementType.FIELD)
@Retention(RetentionPolicy.RUNTIME)
@interface PersonName {

    String message() default "姓名应以文字开头，不超过 50 个字，不含特殊符号";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
