package cn.volunteering.testsupport.probe.web;

import cn.volunteering.edge.TenantRole;
import cn.volunteering.messaging.store.AggregateStore;
import cn.volunteering.testsupport.probe.Note;
import cn.volunteering.testsupport.probe.NoteId;
import cn.volunteering.web.AllowedRoles;
import cn.volunteering.web.ETags;
import cn.volunteering.web.IfMatch;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Writes, shows and changes notes. */
@RestController
@RequestMapping("/api/tenants/{tenant}/probe/notes")
class NoteController {

    private final AggregateStore<Note> notes;

    NoteController(AggregateStore<Note> notes) {
        this.notes = notes;
    }

    /** The text of a note. */
    record NoteRequest(@NotBlank @Size(max = 20) String text) {}

    @PostMapping
    @AllowedRoles(TenantRole.COMMITTEE)
    ResponseEntity<Note> write(@Valid @RequestBody NoteRequest request) {
        var id = new NoteId(UUID.randomUUID().toString());
        var written = notes.insert(id.value(), Note.write(id, request.text()));
        return ResponseEntity.status(HttpStatus.CREATED)
                .eTag(ETags.of(written.version()))
                .body(written.state());
    }

    @GetMapping("/{id}")
    @AllowedRoles({TenantRole.COMMITTEE, TenantRole.LIAISON})
    ResponseEntity<Note> show(@PathVariable String id) {
        var note = notes.get(id);
        return ETags.ok(note, note.state());
    }

    @PutMapping("/{id}")
    @AllowedRoles(TenantRole.COMMITTEE)
    ResponseEntity<Note> rewrite(@PathVariable String id, IfMatch seen, @Valid @RequestBody NoteRequest request) {
        var before = seen.require(notes.get(id));
        var after = notes.save(before, before.state().rewrite(request.text()));
        return ETags.ok(after, after.state());
    }
}
