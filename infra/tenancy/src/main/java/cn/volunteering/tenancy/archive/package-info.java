/** What a tenant takes with it: everything a service holds about it, in one file that is made while it is read. */
@NullMarked
package cn.volunteering.tenancy.archive;

import org.jspecify.annotations.NullMarked;
