package cn.volunteering.web;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks the page of a list that callers can sort by the fields that its subject declares as sortable. Every other list has
 * one order and rejects the parameter {@code sort}.
 */
@Documented
@Target(ElementType.PARAMETER)
@Retention(RetentionPolicy.RUNTIME)
public @interface Sortable {

    /** Returns the state whose subject declares the fields. The list of a plain subject need not name its own. */
    Class<?> value() default OfTheSubject.class;

    /** The state of the plain subject to which the list belongs. */
    final class OfTheSubject {

        private OfTheSubject() {}
    }
}
