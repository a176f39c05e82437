/** The tenant export: all data of a service about a tenant, in one file that is produced while it is read. */
@NullMarked
package cn.volunteering.tenancy.archive;

import org.jspecify.annotations.NullMarked;
