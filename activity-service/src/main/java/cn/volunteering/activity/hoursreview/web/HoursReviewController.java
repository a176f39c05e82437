package cn.volunteering.activity.hoursreview.web;

import static cn.volunteering.edge.TenantRole.COMMITTEE;
import static cn.volunteering.edge.TenantRole.LIAISON;

import cn.volunteering.activity.hoursreview.CloseActivity;
import cn.volunteering.activity.hoursreview.ReviewDecisions;
import cn.volunteering.activity.hoursreview.ReviewHours;
import cn.volunteering.activity.hoursreview.ReviewResult;
import cn.volunteering.activity.hoursreview.ReviewSheet;
import cn.volunteering.activity.schedule.Activity;
import cn.volunteering.activity.schedule.ActivityId;
import cn.volunteering.activity.schedule.web.ActivityAccess;
import cn.volunteering.activity.schedule.web.ActivityView;
import cn.volunteering.activity.schedule.web.ActivityViews;
import cn.volunteering.activity.web.CurrentAccount;
import cn.volunteering.web.AllowedRoles;
import cn.volunteering.web.PageOf;
import cn.volunteering.web.Pages;
import cn.volunteering.web.action.CarriesOut;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.Validator;
import java.util.List;
import java.util.Map;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.data.domain.Pageable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Shows attendances with their anomalies, takes the second person's decisions, and closes the activity. */
@Tag(name = "时长审核")
@RestController
@RequestMapping("/api/tenants/{tenant}/activity/activities/{id}")
class HoursReviewController {

    private final ActivityAccess access;
    private final ReviewSheet sheet;
    private final ReviewLines lines;
    private final ReviewHours reviewHours;
    private final CloseActivity closeActivity;
    private final ActivityViews views;
    private final Validator validator;

    HoursReviewController(
            ActivityAccess access,
            ReviewSheet sheet,
            ReviewLines lines,
            ReviewHours reviewHours,
            CloseActivity closeActivity,
            ActivityViews views,
            Validator validator) {
        this.access = access;
        this.sheet = sheet;
        this.lines = lines;
        this.reviewHours = reviewHours;
        this.closeActivity = closeActivity;
        this.views = views;
        this.validator = validator;
    }

    @Operation(summary = "签到与时长名单", description = "谁在现场、谁未签退，以及需要留意的异常")
    @GetMapping("/attendances")
    @AllowedRoles({COMMITTEE, LIAISON})
    PageOf<ReviewLine> attendances(@PathVariable ActivityId id, @ParameterObject Pageable page) {
        Activity activity = access.organised(id.value()).state();
        return lines.page(Pages.cut(sheet.of(id), page), Map.of(id, activity));
    }

    @Operation(
            summary = "由第二人审核时长",
            description =
                    "组织者、记录人和志愿者本人不能审核；同一人同一时间只计一次；all 只确认没有异常的记录，其余须逐条确认；推翻他人的驳回须在 overrule 中说明理由；确认后计入台账；重复确认不重复计入")
    @PostMapping("/hours-review")
    @AllowedRoles(COMMITTEE)
    @CarriesOut({ReviewOffers.REVIEW, ReviewLines.CONFIRM, ReviewLines.REJECT, ReviewLines.OVERRULE})
    ReviewAnswer review(@PathVariable ActivityId id, @Valid @RequestBody ReviewRequest request) {
        var read = ReadReview.of(request, validator);
        return ReviewAnswer.of(decided(access.organised(id), read.decisions()), read.faulty());
    }

    /** Leaves the activity as it is if there is nothing to decide. */
    private ReviewResult decided(ActivityId activity, ReviewDecisions decisions) {
        return decisions.isEmpty()
                ? new ReviewResult(List.of())
                : reviewHours.review(activity, decisions, CurrentAccount.id());
    }

    @Operation(
            summary = "办结活动",
            description = "全部时长审核、标识归还销号后方可办结；有人未签退或不足一分钟时返回 409（activity-unsettled）并列出人数，acceptZero=true 表示确认按零时长办结")
    @PostMapping("/closing")
    @AllowedRoles({COMMITTEE, LIAISON})
    @CarriesOut({ReviewOffers.CLOSE, ReviewOffers.CLOSE_ACCEPTING_ZERO})
    ResponseEntity<ActivityView> close(
            @PathVariable ActivityId id, @RequestParam(defaultValue = "false") boolean acceptZero) {
        return views.shown(closeActivity.close(access.organised(id), acceptZero));
    }
}
