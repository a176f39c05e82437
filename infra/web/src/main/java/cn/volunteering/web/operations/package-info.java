/** Endpoints that every service has, for a tenant and for the platform: dead letters, read models, lag, audit logs. */
@NullMarked
package cn.volunteering.web.operations;

import org.jspecify.annotations.NullMarked;
