/** Endpoints that every service has: dead letters, drift checks and rebuilds, the audit log. */
@NullMarked
package cn.volunteering.web.operations;

import org.jspecify.annotations.NullMarked;
