/** Compares a process with its OpenAPI document: every answer that a test gets, and the document's own form. */
@NullMarked
package cn.volunteering.testsupport.api;

import org.jspecify.annotations.NullMarked;
