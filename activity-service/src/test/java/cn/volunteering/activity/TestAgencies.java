package cn.volunteering.activity;

import cn.volunteering.activity.roster.Members;
import cn.volunteering.testsupport.TestTenants;

/** Makes agencies, each with two sections, a party branch and volunteers that volunteer-service has published. */
final class TestAgencies {

    private final TestTenants tenants;
    private final Members members;

    TestAgencies(TestTenants tenants, Members members) {
        this.tenants = tenants;
        this.members = members;
    }

    /** Makes a new agency with the given number of active volunteers, numbered from 1. */
    TestAgency withVolunteers(int count) {
        var agency = new TestAgency(tenants, members);
        agency.settle(count);
        return agency;
    }
}
