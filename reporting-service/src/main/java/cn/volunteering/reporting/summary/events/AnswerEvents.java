package cn.volunteering.reporting.summary.events;

import cn.volunteering.messaging.listen.Subscription;
import cn.volunteering.reporting.summary.Answer;
import cn.volunteering.reporting.summary.Correspondence.ReceivedAnswer;
import cn.volunteering.reporting.summary.Correspondence.ReceivedReminder;
import cn.volunteering.reporting.summary.Correspondence.Reminder;
import cn.volunteering.reporting.summary.DueYears;
import cn.volunteering.reporting.summary.Summaries;
import cn.volunteering.reporting.summary.SummaryPeriod;
import cn.volunteering.reporting.summary.SummarySubmitted;
import cn.volunteering.reporting.summary.TakeNote;
import cn.volunteering.tenancy.TenantDirectory;
import cn.volunteering.tenancy.TenantId;
import cn.volunteering.tenancy.audit.AuditLog;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Receives what the overseer says about the reports of the tenant. */
@Configuration(proxyBeanMethods = false)
class AnswerEvents {

    /** The overseer returned a submission: the event as the sender of the submission reads it. */
    record Returned(TenantId from, String period, int version, String reason, Instant returnedAt) {

        private Answer answer() {
            return new Answer(Answer.Kind.RETURNED, version, reason, returnedAt);
        }
    }

    /** The overseer gave a receipt: the event as the sender of the submission reads it. */
    record Accepted(TenantId from, String period, int version, Instant acceptedAt) {

        private Answer answer() {
            return new Answer(Answer.Kind.ACCEPTED, version, null, acceptedAt);
        }
    }

    /** The overseer reminded of a report: the event as the tenant that is to report reads it. */
    record Reminded(
            TenantId from,
            String period,
            LocalDate dueOn,
            @Nullable String note,
            int count,
            Instant remindedAt) {

        private Reminder reminder() {
            return new Reminder(dueOn, note, count, remindedAt);
        }
    }

    @Bean
    TakeNote takeNote(Summaries summaries, TenantDirectory tenants, AuditLog audit, DueYears due) {
        return new TakeNote(summaries, tenants, audit, due);
    }

    @Bean
    Subscription answersFromAbove(TakeNote takeNote) {
        return Subscription.of("reporting-answers")
                .topic(SummarySubmitted.TOPIC)
                .onEach(
                        "volunteering.reporting.summary-returned.v1",
                        Returned.class,
                        (event, returned) -> takeNote.answer(
                                new SummaryPeriod(returned.period()),
                                new ReceivedAnswer(returned.from(), event.aggregateVersion(), returned.answer())))
                .onEach(
                        "volunteering.reporting.summary-accepted.v1",
                        Accepted.class,
                        (event, accepted) -> takeNote.answer(
                                new SummaryPeriod(accepted.period()),
                                new ReceivedAnswer(accepted.from(), event.aggregateVersion(), accepted.answer())))
                .onEach(
                        "volunteering.reporting.summary-reminded.v1",
                        Reminded.class,
                        (event, reminded) -> takeNote.reminder(
                                new SummaryPeriod(reminded.period()),
                                new ReceivedReminder(reminded.from(), event.aggregateVersion(), reminded.reminder())));
    }
}
