package cn.volunteering.web.audit;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Leaves an endpoint that changes something out of the audit log: only where its own record already names the person
 * and the time, and where so many people use it at once that they would wait for one chain.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface NotAudited {

    /** Returns where the trail of the change is. */
    String trail();
}
