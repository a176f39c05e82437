package cn.volunteering.web.action;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Names the actions that an endpoint carries out, so that lists of allowed actions follow the roles of the endpoint. */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface CarriesOut {

    /** The subject and the action, for example {@code project.FILE}. */
    String[] value();
}
