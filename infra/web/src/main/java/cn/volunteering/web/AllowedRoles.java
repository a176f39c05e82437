package cn.volunteering.web;

import cn.volunteering.edge.TenantRole;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares the roles in the tenant of the path that may call an endpoint. One of them is enough. A service does not start
 * with an endpoint that declares no rule.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface AllowedRoles {

    /** Roles as in {@link TenantRole}. */
    String[] value();
}
