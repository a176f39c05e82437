package cn.volunteering.national.store;

import static org.springframework.data.core.TypedPropertyPath.path;

import cn.volunteering.domain.PlatformCalendar;
import cn.volunteering.messaging.store.AggregateStore;
import cn.volunteering.messaging.store.AggregateStores;
import cn.volunteering.messaging.store.Subject;
import cn.volunteering.national.ContentSeal;
import cn.volunteering.national.FilingPackage;
import cn.volunteering.national.FilingQueries;
import cn.volunteering.national.FilingRecords;
import cn.volunteering.national.HandlePackage;
import cn.volunteering.national.MakePackage;
import cn.volunteering.national.NationalRecord;
import cn.volunteering.national.PackageAnswers;
import cn.volunteering.national.PackageContent;
import cn.volunteering.national.ReadAnswers;
import cn.volunteering.national.Receiver;
import cn.volunteering.national.RecordGroup;
import cn.volunteering.national.RecordGroups;
import cn.volunteering.national.SettlePackages;
import cn.volunteering.national.Standing;
import cn.volunteering.national.Submission;
import cn.volunteering.national.web.NationalControllers;
import cn.volunteering.tenancy.audit.AuditLog;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/**
 * Enables a service to exchange records with the national system: {@code @Import(NationalExchange.class)} beside the
 * service's {@link RecordGroup}s and its {@link ContentSeal}. All registers share the collection of the service.
 */
@Configuration(proxyBeanMethods = false)
@Import(NationalControllers.class)
public class NationalExchange {

    /** The kind under which the contents of packages are stored. */
    public static final String CONTENT_KIND = "national-content";

    @Bean
    AggregateStore<Receiver> nationalReceivers(AggregateStores stores) {
        return stores.of(Subject.register("national-receiver", Receiver.class));
    }

    @Bean
    AggregateStore<NationalRecord> nationalRecordStore(AggregateStores stores) {
        var standing = path(NationalRecord::standing);
        var submission = standing.then(Standing::submission);
        return stores.of(Subject.register("national-record", NationalRecord.class)
                .sortable("recordName", NationalRecord::name)
                .sortable("registration", standing.then(Standing::state))
                .sortable("nationalNumber", standing.then(Standing::number))
                .sortable("packageNumber", submission.then(Submission::packageNumber))
                .sortable("submittedOn", submission.then(Submission::on))
                .sortable("answeredOn", standing.then(Standing::answeredOn)));
    }

    @Bean
    AggregateStore<FilingPackage> nationalPackages(AggregateStores stores) {
        return stores.of(Subject.register("national-package", FilingPackage.class)
                .descending(FilingPackage::number)
                .sortable("number", path(FilingPackage::number))
                .sortable("madeOn", path(FilingPackage::madeOn))
                .sortable("answerDueOn", path(FilingPackage::answerDueOn)));
    }

    @Bean
    AggregateStore<PackageContent> nationalContents(AggregateStores stores) {
        return stores.of(Subject.register(CONTENT_KIND, PackageContent.class));
    }

    @Bean
    AggregateStore<PackageAnswers> nationalAnswers(AggregateStores stores) {
        return stores.of(Subject.register("national-answers", PackageAnswers.class));
    }

    @Bean
    RecordGroups recordGroups(List<RecordGroup> groups) {
        return new RecordGroups(groups);
    }

    @Bean
    FilingQueries filingQueries(AggregateStore<FilingPackage> packages, AggregateStore<NationalRecord> records) {
        return new MongoFilings(packages, records);
    }

    @Bean
    PackageList packageList(AggregateStore<FilingPackage> packages) {
        return new PackageList(packages);
    }

    @Bean
    FilingRecords filingRecords(FilingQueries queries) {
        return new FilingRecords(queries);
    }

    @Bean
    NationalFindings nationalFindings(
            PackageList packages,
            RecordGroups groups,
            FilingRecords records,
            FilingQueries queries,
            PlatformCalendar calendar) {
        return new NationalFindings(packages, groups, records, queries, calendar);
    }

    @Bean
    SettlePackages settlePackages(
            RecordGroups groups,
            AggregateStore<FilingPackage> packages,
            AggregateStore<PackageContent> contents,
            AggregateStore<NationalRecord> records,
            FilingQueries queries) {
        return new SettlePackages(groups, packages, contents, records, queries);
    }

    @Bean
    MakePackage makePackage(
            RecordGroups groups,
            FilingRecords records,
            AggregateStore<Receiver> receivers,
            AggregateStore<FilingPackage> packages,
            AggregateStore<PackageContent> contents,
            SettlePackages settle,
            FilingQueries queries,
            ContentSeal seal,
            PlatformCalendar calendar,
            AuditLog audit) {
        return new MakePackage(groups, records, receivers, packages, contents, settle, queries, seal, calendar, audit);
    }

    @Bean
    HandlePackage handlePackage(
            AggregateStore<FilingPackage> packages,
            AggregateStore<PackageContent> contents,
            SettlePackages settle,
            ContentSeal seal,
            AuditLog audit) {
        return new HandlePackage(packages, contents, settle, seal, audit);
    }

    @Bean
    ReadAnswers readAnswers(
            RecordGroups groups,
            AggregateStore<FilingPackage> packages,
            AggregateStore<PackageContent> contents,
            AggregateStore<PackageAnswers> answers,
            AggregateStore<NationalRecord> records,
            SettlePackages settle,
            ContentSeal seal,
            PlatformCalendar calendar,
            AuditLog audit) {
        return new ReadAnswers(groups, packages, contents, answers, records, settle, seal, calendar, audit);
    }
}
