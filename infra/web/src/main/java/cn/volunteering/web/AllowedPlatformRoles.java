package cn.volunteering.web;

import cn.volunteering.edge.PlatformRole;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Declares the platform roles that may call an endpoint outside any tenant. One of them is enough. */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface AllowedPlatformRoles {

    /** Roles as in {@link PlatformRole}. */
    String[] value();
}
