package cn.volunteering.web.register;

import static cn.volunteering.web.register.RegisterAccess.Kind.READ;
import static cn.volunteering.web.register.RegisterAccess.Kind.WRITE;

import cn.volunteering.domain.Decision;
import cn.volunteering.domain.RegisterRecord;
import cn.volunteering.domain.Versioned;
import cn.volunteering.messaging.store.AggregateStore;
import cn.volunteering.messaging.store.Filter;
import cn.volunteering.web.ETags;
import cn.volunteering.web.IfMatch;
import cn.volunteering.web.PageOf;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import java.util.UUID;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.data.domain.Pageable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;

/**
 * The endpoints of a register. A register extends it with its path, its tag and its {@link RegisterRoles}; the fields of
 * the record carry their own rules.
 *
 * @param <T> the record
 */
public abstract class RegisterController<T extends RegisterRecord> {

    private final AggregateStore<T> entries;

    protected RegisterController(AggregateStore<T> entries) {
        this.entries = entries;
    }

    @Operation(summary = "登记列表")
    @GetMapping
    @RegisterAccess(READ)
    public PageOf<RegisterEntry<T>> list(@ParameterObject Pageable page) {
        return PageOf.of(entries.page(Filter.NONE, page), RegisterEntry::of);
    }

    @Operation(summary = "查看一条登记")
    @GetMapping("/{id}")
    @RegisterAccess(READ)
    public ResponseEntity<RegisterEntry<T>> show(@PathVariable String id) {
        return shown(entries.get(id));
    }

    @Operation(summary = "新增登记")
    @PostMapping
    @RegisterAccess(WRITE)
    public ResponseEntity<RegisterEntry<T>> enter(@Valid @RequestBody T entry) {
        var entered = entries.insert(UUID.randomUUID().toString(), accepted(entry));
        return ETags.created(entered, RegisterEntry.of(entered));
    }

    @Operation(summary = "修改登记")
    @PutMapping("/{id}")
    @RegisterAccess(WRITE)
    public ResponseEntity<RegisterEntry<T>> change(@PathVariable String id, IfMatch seen, @Valid @RequestBody T entry) {
        return shown(entries.save(seen.require(entries.get(id)), accepted(entry)));
    }

    @Operation(summary = "删除登记")
    @DeleteMapping("/{id}")
    @RegisterAccess(WRITE)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    public void remove(@PathVariable String id, IfMatch seen) {
        entries.remove(seen.require(entries.get(id)));
    }

    private static <T extends RegisterRecord> Decision<T> accepted(T entry) {
        return Decision.unless(entry.objection(), () -> Decision.accepted(entry));
    }

    private static <T> ResponseEntity<RegisterEntry<T>> shown(Versioned<T> entry) {
        return ETags.ok(entry, RegisterEntry.of(entry));
    }
}
