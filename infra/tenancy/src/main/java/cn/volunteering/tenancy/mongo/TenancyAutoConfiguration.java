package cn.volunteering.tenancy.mongo;

import cn.volunteering.domain.PlatformCalendar;
import cn.volunteering.tenancy.CollectionDefinition;
import cn.volunteering.tenancy.TenantCollection;
import cn.volunteering.tenancy.archive.ArchiveContent;
import cn.volunteering.tenancy.archive.ExportTenant;
import cn.volunteering.tenancy.archive.PersonalFields;
import cn.volunteering.tenancy.audit.AuditLog;
import cn.volunteering.tenancy.audit.AuditWitnesses;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoClient;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.mongodb.autoconfigure.MongoClientSettingsBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.SimpleMongoClientDatabaseFactory;
import org.springframework.data.mongodb.core.convert.MappingMongoConverter;
import org.springframework.data.mongodb.core.convert.MongoCustomConversions;

/**
 * Gives a service its two templates: the primary one uses the database of the bound tenant, {@code platformMongo} the
 * database for data that belongs to no tenant.
 */
@AutoConfiguration(
        beforeName = "org.springframework.boot.data.mongodb.autoconfigure.DataMongoAutoConfiguration",
        afterName = "org.springframework.boot.mongodb.autoconfigure.MongoAutoConfiguration")
@EnableConfigurationProperties(TenancyProperties.class)
public class TenancyAutoConfiguration {

    @Bean
    @ConditionalOnMissingBean
    Clock clock() {
        return Clock.tickMillis(ZoneOffset.UTC);
    }

    @Bean
    PlatformCalendar platformCalendar(Clock clock) {
        return new PlatformCalendar(clock);
    }

    @Bean
    DatabaseNames databaseNames(TenancyProperties properties) {
        return new DatabaseNames(properties.service());
    }

    /** Makes every acknowledged write reach the journals of a majority. */
    @Bean
    MongoClientSettingsBuilderCustomizer durableWrites() {
        return settings -> settings.writeConcern(WriteConcern.MAJORITY.withJournal(true));
    }

    @Bean
    MongoCustomConversions mongoCustomConversions(ObjectProvider<ExtraConversions> extra) {
        var converters = new ArrayList<Object>(List.of(
                IdentifierConverters.IdentifierToText.INSTANCE,
                IdentifierConverters.TextToIdentifier.INSTANCE,
                IdentifierConverters.DateToText.INSTANCE,
                IdentifierConverters.TextToDate.INSTANCE));
        extra.forEach(more -> converters.addAll(more.converters()));
        return new MongoCustomConversions(converters);
    }

    @Bean
    @Primary
    TenantDatabaseFactory tenantDatabaseFactory(MongoClient client, DatabaseNames names) {
        return new TenantDatabaseFactory(client, names);
    }

    @Bean
    @Primary
    MongoTemplate mongoTemplate(TenantDatabaseFactory factory, MappingMongoConverter converter) {
        return new MongoTemplate(factory, converter);
    }

    @Bean
    MongoTemplate platformMongo(MongoClient client, DatabaseNames names, MappingMongoConverter converter) {
        return new MongoTemplate(new SimpleMongoClientDatabaseFactory(client, names.platform()), converter);
    }

    @Bean
    CollectionDefinition auditCollection() {
        return CollectionDefinition.named(AuditLog.COLLECTION);
    }

    @Bean
    TenantCollections tenantCollections(MongoTemplate mongoTemplate, List<TenantCollection> collections) {
        return new TenantCollections(mongoTemplate, collections);
    }

    @Bean
    AuditWitnesses auditWitnesses(@Qualifier("platformMongo") MongoTemplate platformMongo) {
        return new AuditWitnesses(platformMongo);
    }

    @Bean
    @Primary
    AuditLog auditLog(MongoTemplate mongoTemplate, AuditWitnesses auditWitnesses, Clock clock) {
        return new AuditLog(mongoTemplate, auditWitnesses, clock);
    }

    @Bean
    AuditLog platformAuditLog(
            @Qualifier("platformMongo") MongoTemplate platformMongo, AuditWitnesses auditWitnesses, Clock clock) {
        return new AuditLog(platformMongo, auditWitnesses, clock);
    }

    @Bean
    ExportTenant exportTenant(
            DatabaseNames names,
            MongoTemplate mongoTemplate,
            TenantCollections collections,
            ObjectProvider<ArchiveContent> more,
            ObjectProvider<PersonalFields> personal,
            AuditLog auditLog,
            @Qualifier("platformAuditLog") AuditLog platformAuditLog,
            Clock clock) {
        return new ExportTenant(
                names.service(),
                mongoTemplate,
                collections.names(),
                more.orderedStream().toList(),
                personal.getIfAvailable(PersonalFields::none),
                auditLog,
                platformAuditLog,
                clock);
    }
}
