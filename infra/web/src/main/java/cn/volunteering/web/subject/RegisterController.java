package cn.volunteering.web.subject;

import static cn.volunteering.web.subject.SubjectAccess.Kind.WRITE;

import cn.volunteering.domain.Decision;
import cn.volunteering.domain.RegisterRecord;
import cn.volunteering.messaging.store.AggregateStore;
import cn.volunteering.web.IfMatch;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;

/**
 * The endpoints of a register. A register extends it with its path, its tag and its {@link SubjectRoles}; the fields of
 * the record declare their own constraints.
 *
 * @param <T> the record
 */
public abstract class RegisterController<T extends RegisterRecord> extends SubjectController<T, T> {

    protected RegisterController(AggregateStore<T> entries) {
        super(entries);
    }

    @Operation(summary = "新增登记")
    @PostMapping
    @SubjectAccess(WRITE)
    public ResponseEntity<AggregateView<T>> enter(@Valid @RequestBody T entry) {
        return created(aggregates().insert(UUID.randomUUID().toString(), accepted(entry)));
    }

    @Operation(summary = "修改登记")
    @PutMapping("/{id}")
    @SubjectAccess(WRITE)
    public ResponseEntity<AggregateView<T>> change(
            @PathVariable String id, IfMatch version, @Valid @RequestBody T entry) {
        return shown(aggregates().save(seen(id, version), accepted(entry)));
    }

    @Operation(summary = "删除登记")
    @DeleteMapping("/{id}")
    @SubjectAccess(WRITE)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    public void remove(@PathVariable String id, IfMatch version) {
        aggregates().remove(seen(id, version));
    }

    @Override
    protected Function<T, T> views(List<T> entries) {
        return Function.identity();
    }

    @Override
    protected List<String> actionsOn(T entry) {
        return List.of("CHANGE", "REMOVE");
    }

    private static <T extends RegisterRecord> Decision<T> accepted(T entry) {
        return Decision.unless(entry.objection(), () -> Decision.accepted(entry));
    }
}
