package cn.volunteering.web;

import cn.volunteering.edge.PlatformRole;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Who may call an endpoint of the platform, which belongs to no tenant: whoever holds one of these platform roles. */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface AllowedPlatformRoles {

    /** Roles as in {@link PlatformRole}. */
    String[] value();
}
