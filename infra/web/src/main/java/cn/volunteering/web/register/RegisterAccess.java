package cn.volunteering.web.register;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Marks an endpoint of every register; the {@link RegisterRoles} of each register say who may call it. */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface RegisterAccess {

    /** What the endpoint does to the register. */
    Kind value();

    /** What an endpoint may do to a register. */
    enum Kind {
        READ {
            @Override
            public String[] roles(RegisterRoles declared) {
                return declared.readers();
            }
        },
        WRITE {
            @Override
            public String[] roles(RegisterRoles declared) {
                return declared.writers();
            }
        };

        /** The roles that may call such an endpoint. */
        public abstract String[] roles(RegisterRoles declared);
    }
}
