package cn.volunteering.national.web;

import static cn.volunteering.edge.TenantRole.COMMITTEE;

import cn.volunteering.domain.Decision;
import cn.volunteering.messaging.store.AggregateStore;
import cn.volunteering.national.Receiver;
import cn.volunteering.web.AllowedRoles;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Lets the committee say who receives the records of this service, and what the unit says of itself. */
@Tag(name = "全国系统报送设置")
@RestController
@RequestMapping("/api/tenants/{tenant}/${platform.service}/national-receiver")
class ReceiverController {

    private final AggregateStore<Receiver> receivers;

    ReceiverController(AggregateStore<Receiver> receivers) {
        this.receivers = receivers;
    }

    /** The settings as submitted, see {@link Receiver}. */
    record ReceiverRequest(
            @NotBlank @Size(max = 60) String authority,

            @NotBlank @Pattern(regexp = "^[0-9]{6,12}$", message = "行政区划代码为 6 至 12 位数字")
            String area,

            @NotBlank @Size(max = 50) String contactName,

            @NotBlank @Pattern(regexp = "^[0-9-]{7,20}$", message = "联系电话为数字和连字符")
            String contactPhone,

            @NotNull @Min(1) @Max(365) Integer answerDays) {

        private Receiver receiver() {
            return new Receiver(authority.strip(), area, contactName.strip(), contactPhone, answerDays);
        }
    }

    /** The settings as shown. */
    record ReceiverView(String authority, String area, String contactName, String contactPhone, int answerDays) {

        private static ReceiverView of(Receiver it) {
            return new ReceiverView(it.authority(), it.area(), it.contactName(), it.contactPhone(), it.answerDays());
        }
    }

    @Operation(summary = "查看报送设置", description = "尚未填写时为 404")
    @GetMapping
    @AllowedRoles(COMMITTEE)
    ReceiverView show() {
        return ReceiverView.of(receivers.get(Receiver.ID).state());
    }

    @Operation(summary = "填写报送设置", description = "接收单位、本单位行政区划代码和联系人；answerDays 天内没有回执的批次列为待办")
    @PutMapping
    @AllowedRoles(COMMITTEE)
    ReceiverView set(@Valid @RequestBody ReceiverRequest request) {
        var next = request.receiver();
        receivers.changeOrBegin(Receiver.ID, () -> Receiver.BLANK, _ -> Decision.accepted(next));
        return ReceiverView.of(next);
    }
}
