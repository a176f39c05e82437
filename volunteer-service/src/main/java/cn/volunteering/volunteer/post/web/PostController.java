package cn.volunteering.volunteer.post.web;

import static cn.volunteering.edge.TenantRole.COMMITTEE;
import static cn.volunteering.edge.TenantRole.LIAISON;
import static cn.volunteering.edge.TenantRole.VOLUNTEER;

import cn.volunteering.domain.Versioned;
import cn.volunteering.messaging.store.AggregateStore;
import cn.volunteering.messaging.store.Filter;
import cn.volunteering.volunteer.post.AppointPersons;
import cn.volunteering.volunteer.post.Body;
import cn.volunteering.volunteer.post.Post;
import cn.volunteering.volunteer.post.PostId;
import cn.volunteering.volunteer.roster.VolunteerId;
import cn.volunteering.web.AllowedRoles;
import cn.volunteering.web.ETags;
import cn.volunteering.web.IfMatch;
import cn.volunteering.web.PageOf;
import cn.volunteering.web.Sortable;
import cn.volunteering.web.action.CarriesOut;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.data.domain.Pageable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Lets the committee fill the posts of the unit; everyone who takes part may see who holds them. */
@Tag(name = "领导小组、办公室与专人")
@RestController
@RequestMapping("/api/tenants/{tenant}/volunteer/posts")
class PostController {

    private final AggregateStore<Post> posts;
    private final AppointPersons appoint;
    private final PostViews views;

    PostController(AggregateStore<Post> posts, AppointPersons appoint, PostViews views) {
        this.posts = posts;
        this.appoint = appoint;
        this.views = views;
    }

    /** An appointment; with {@code succeedsId} it fills a vacancy. */
    record AppointmentRequest(
            @NotNull Body body,
            @NotNull VolunteerId volunteerId,
            @NotBlank @Size(max = Post.LONGEST_DUTY) String duty,
            @NotNull LocalDate from,
            @Nullable PostId succeedsId) {}

    /** The corrected duty and first day. */
    record CorrectionRequest(
            @NotBlank @Size(max = Post.LONGEST_DUTY) String duty,
            @NotNull LocalDate from) {}

    /** The day after the person's last day in the post. */
    record ReliefRequest(@NotNull LocalDate on) {}

    /** Why the post is left vacant. */
    record NotFilledRequest(
            @NotBlank @Size(max = Post.LONGEST_REASON) String reason) {}

    @Operation(summary = "任命，可注明补任哪个空缺")
    @PostMapping
    @AllowedRoles(COMMITTEE)
    ResponseEntity<PostView> appoint(@Valid @RequestBody AppointmentRequest it) {
        var post = appoint.appoint(it.body(), it.volunteerId(), it.duty(), it.from(), it.succeedsId());
        return ETags.created(post, views.view(post));
    }

    @Operation(summary = "更正职务或任职日期")
    @PutMapping("/{id}")
    @CarriesOut(PostViews.CORRECT)
    @AllowedRoles(COMMITTEE)
    ResponseEntity<PostView> correct(
            @PathVariable String id, IfMatch seen, @Valid @RequestBody CorrectionRequest request) {
        return shown(appoint.correct(seen.require(posts.get(id)), request.duty(), request.from()));
    }

    @Operation(summary = "免去", description = "on 为不再任职的第一天；误录的填任职日期当天")
    @PostMapping("/{id}/relief")
    @CarriesOut(PostViews.RELIEVE)
    @AllowedRoles(COMMITTEE)
    ResponseEntity<PostView> relieve(@PathVariable String id, IfMatch seen, @Valid @RequestBody ReliefRequest request) {
        return shown(appoint.relieve(seen.require(posts.get(id)), request.on()));
    }

    @Operation(summary = "决定空缺不再补任")
    @PostMapping("/{id}/not-filled")
    @AllowedRoles(COMMITTEE)
    ResponseEntity<PostView> leaveVacant(
            @PathVariable String id, IfMatch seen, @Valid @RequestBody NotFilledRequest request) {
        return shown(appoint.leaveVacant(seen.require(posts.get(id)), request.reason()));
    }

    @Operation(summary = "列表，含已终止的任职")
    @GetMapping
    @AllowedRoles({COMMITTEE, LIAISON, VOLUNTEER})
    PageOf<PostView> list(
            @RequestParam(required = false) @Nullable Body body,
            @RequestParam(required = false) @Nullable VolunteerId holder,
            @ParameterObject @Sortable(Post.class) Pageable page) {
        var found = posts.page(Filter.NONE.with("body", body).with("holder", holder), page);
        var names = views.namesOf(found.map(Versioned::state).getContent());
        return PageOf.of(found, post -> views.view(post, names));
    }

    @Operation(summary = "查看一项")
    @GetMapping("/{id}")
    @AllowedRoles({COMMITTEE, LIAISON, VOLUNTEER})
    ResponseEntity<PostView> show(@PathVariable String id) {
        return shown(posts.get(id));
    }

    @Operation(summary = "待补任的空缺及期限，以及无人任职的机构")
    @GetMapping("/vacancies")
    @AllowedRoles(COMMITTEE)
    VacanciesView vacancies() {
        return views.view(appoint.vacancies());
    }

    private ResponseEntity<PostView> shown(Versioned<Post> post) {
        return ETags.ok(post, views.view(post));
    }
}
