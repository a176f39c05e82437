package cn.volunteering.web.subject;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Opens an endpoint to the readers or the writers that the {@link SubjectRoles} of its controller name. */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface SubjectAccess {

    /** What the endpoint does to the subject. */
    Kind value();

    /** What an endpoint may do to a subject. */
    enum Kind {
        READ {
            @Override
            public String[] roles(SubjectRoles declared) {
                return declared.readers();
            }
        },
        WRITE {
            @Override
            public String[] roles(SubjectRoles declared) {
                return declared.writers();
            }
        };

        /** The roles that may call such an endpoint. */
        public abstract String[] roles(SubjectRoles declared);
    }
}
