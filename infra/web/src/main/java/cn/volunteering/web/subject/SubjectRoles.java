package cn.volunteering.web.subject;

import cn.volunteering.edge.TenantRole;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Declares who may read and who may write the aggregates of a subject, on the controller of the subject. */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface SubjectRoles {

    /** The roles that may list and show them: by default every person of the tenant but its auditors. */
    String[] readers() default {TenantRole.COMMITTEE, TenantRole.LIAISON, TenantRole.VOLUNTEER, TenantRole.OFFICER};

    /** The roles that may enter, change and remove them. */
    String[] writers();
}
