package cn.volunteering.volunteer.roster.web;

import cn.volunteering.domain.Decision.Accepted;
import cn.volunteering.domain.Decision.Refused;
import cn.volunteering.domain.PlatformCalendar;
import cn.volunteering.volunteer.personaldata.IdentityDocument;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Requires kind and number of the identity document to fit together, see {@link IdentityDocument}. */
@Constraint(validatedBy = ValidDocument.Check.class)
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@interface ValidDocument {

    String message() default "证件号码不正确";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Delegates to the domain and reports the field with the domain's message. */
    final class Check implements ConstraintValidator<ValidDocument, Presented> {

        private final PlatformCalendar calendar;

        Check(PlatformCalendar calendar) {
            this.calendar = calendar;
        }

        @Override
        public boolean isValid(Presented presented, ConstraintValidatorContext context) {
            return switch (presented.document(calendar.today())) {
                case Accepted<IdentityDocument> _ -> true;
                case Refused<IdentityDocument> refused -> {
                    context.disableDefaultConstraintViolation();
                    context.buildConstraintViolationWithTemplate(
                                    refused.refusal().message())
                            .addPropertyNode("documentNumber")
                            .addConstraintViolation();
                    yield false;
                }
            };
        }
    }
}
