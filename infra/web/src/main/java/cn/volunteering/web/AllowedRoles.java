package cn.volunteering.web;

import cn.volunteering.edge.TenantRole;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Who may call an endpoint of a tenant: whoever holds one of these roles in the tenant of the path. An endpoint without
 * a rule keeps the service from starting.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface AllowedRoles {

    /** Roles as in {@link TenantRole}. */
    String[] value();
}
