package cn.volunteering.edge.input;

import cn.volunteering.edge.problem.FieldFault;
import jakarta.validation.Validator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An element of a list that is answered element by element: a faulty one does not stop the others from being handled.
 *
 * @param place where the element is in the request: {@code reject[3]}
 * @param value the element as far as it could be read; {@code null} if nothing could
 * @param faults what is wrong with the form of its fields, named within the element; the empty name is the element itself
 */
public record Item<T>(String place, @Nullable T value, List<FieldFault> faults) {

    public Item {
        faults = List.copyOf(faults);
    }

    /** Returns what is wrong with the element: the form of its fields, and the constraints on the fields that could be read. */
    public List<FieldFault> faults(Validator validator) {
        return Stream.concat(faults.stream(), violations(validator).filter(this::isNew))
                .toList();
    }

    private Stream<FieldFault> violations(Validator validator) {
        return value == null ? Stream.of() : validator.validate(value).stream().map(FieldFault::of);
    }

    private boolean isNew(FieldFault fault) {
        return faults.stream().noneMatch(each -> each.field().equals(fault.field()));
    }
}
