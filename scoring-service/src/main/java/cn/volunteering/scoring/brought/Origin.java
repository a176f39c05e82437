package cn.volunteering.scoring.brought;

import cn.volunteering.scoring.roster.VolunteerId;
import cn.volunteering.tenancy.TenantId;

/**
 * The ledger from which minutes come.
 *
 * @param person the person in that ledger
 */
public record Origin(TenantId agency, VolunteerId person) {}
