package cn.volunteering.activity;

import cn.volunteering.activity.roster.Members;
import cn.volunteering.testsupport.TestClient;
import cn.volunteering.testsupport.TestEvents;
import cn.volunteering.testsupport.TestTenants;

/** Makes agencies for tests, each with a section, a party branch and volunteers published by volunteer-service. */
final class TestAgencies {

    private final TestTenants tenants;
    private final TestEvents events;
    private final TestClient client;
    private final Members members;

    TestAgencies(TestTenants tenants, TestEvents events, TestClient client, Members members) {
        this.tenants = tenants;
        this.events = events;
        this.client = client;
        this.members = members;
    }

    /** Creates an agency with the given number of active volunteers, numbered from 1. */
    TestAgency withVolunteers(int count) {
        var agency = new TestAgency(tenants.agency(), events, client, members);
        agency.settle(count);
        return agency;
    }
}
