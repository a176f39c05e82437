package cn.volunteering.web.sheet;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Shows the items of a list in a row side by side in a sheet: for each kind of item, a column for each field. */
@Documented
@Target(ElementType.RECORD_COMPONENT)
@Retention(RetentionPolicy.RUNTIME)
public @interface Spread {

    /** The field of an item that names its kind and heads the columns. */
    String by();

    /** The fields of an item that are shown; one that no row fills has no column. */
    String[] shows();
}
