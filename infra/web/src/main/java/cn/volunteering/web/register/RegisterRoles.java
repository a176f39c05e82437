package cn.volunteering.web.register;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Declares who may read and who may write a register. */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface RegisterRoles {

    /** The roles that may list and show entries. */
    String[] readers();

    /** The roles that may enter, change and remove entries. */
    String[] writers();
}
