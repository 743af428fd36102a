using Microsoft.EntityFrameworkCore.Migrations;
using Parley.Databases.Sqlite;

#nullable disable

namespace Parley.Databases.Migrations
{
    /// <summary>The first schema.</summary>
    internal sealed partial class First : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "bodies",
                columns: table => new
                {
                    hash = table.Column<string>(type: "TEXT", nullable: false),
                    deflated = table.Column<byte[]>(type: "BLOB", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_bodies", x => x.hash);
                });

            migrationBuilder.CreateTable(
                name: "entries",
                columns: table => new
                {
                    number = table.Column<long>(type: "INTEGER", nullable: false),
                    at = table.Column<string>(type: "TEXT", nullable: false),
                    by = table.Column<string>(type: "TEXT", nullable: false),
                    kind = table.Column<string>(type: "TEXT", nullable: false),
                    article = table.Column<string>(type: "TEXT", nullable: true),
                    body_hash = table.Column<string>(type: "TEXT", nullable: false),
                    hash = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_entries", x => x.number);
                });

            migrationBuilder.CreateTable(
                name: "articles",
                columns: table => new
                {
                    row = table.Column<long>(type: "INTEGER", nullable: false),
                    id = table.Column<string>(type: "TEXT", nullable: false),
                    added_by = table.Column<long>(type: "INTEGER", nullable: false),
                    read_by = table.Column<long>(type: "INTEGER", nullable: false),
                    name = table.Column<string>(type: "TEXT", nullable: false),
                    title = table.Column<string>(type: "TEXT", nullable: true),
                    outlet = table.Column<string>(type: "TEXT", nullable: true),
                    published = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    text = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_articles", x => x.row);
                    table.ForeignKey(
                        name: "FK_articles_entries_added_by",
                        column: x => x.added_by,
                        principalTable: "entries",
                        principalColumn: "number",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_articles_entries_read_by",
                        column: x => x.read_by,
                        principalTable: "entries",
                        principalColumn: "number",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "readings",
                columns: table => new
                {
                    entry = table.Column<long>(type: "INTEGER", nullable: false),
                    article = table.Column<string>(type: "TEXT", nullable: false),
                    finder = table.Column<string>(type: "TEXT", nullable: false),
                    version = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_readings", x => x.entry);
                    table.ForeignKey(
                        name: "FK_readings_entries_entry",
                        column: x => x.entry,
                        principalTable: "entries",
                        principalColumn: "number",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "statements",
                columns: table => new
                {
                    row = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    id = table.Column<string>(type: "TEXT", nullable: false),
                    article = table.Column<long>(type: "INTEGER", nullable: false),
                    place = table.Column<int>(type: "INTEGER", nullable: false),
                    kind = table.Column<string>(type: "TEXT", nullable: false),
                    mode = table.Column<string>(type: "TEXT", nullable: false),
                    actor = table.Column<string>(type: "TEXT", nullable: true),
                    party = table.Column<string>(type: "TEXT", nullable: true),
                    day = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    confidence = table.Column<double>(type: "REAL", nullable: false),
                    review = table.Column<string>(type: "TEXT", nullable: false),
                    words = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_statements", x => x.row);
                    table.ForeignKey(
                        name: "FK_statements_articles_article",
                        column: x => x.article,
                        principalTable: "articles",
                        principalColumn: "row",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "codings",
                columns: table => new
                {
                    statement = table.Column<long>(type: "INTEGER", nullable: false),
                    place = table.Column<int>(type: "INTEGER", nullable: false),
                    issue = table.Column<string>(type: "TEXT", nullable: true),
                    stance = table.Column<string>(type: "TEXT", nullable: false),
                    act = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_codings", x => new { x.statement, x.place });
                    table.ForeignKey(
                        name: "FK_codings_statements_statement",
                        column: x => x.statement,
                        principalTable: "statements",
                        principalColumn: "row",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_articles_added_by",
                table: "articles",
                column: "added_by");

            migrationBuilder.CreateIndex(
                name: "IX_articles_id",
                table: "articles",
                column: "id",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_articles_published",
                table: "articles",
                column: "published");

            migrationBuilder.CreateIndex(
                name: "IX_articles_read_by",
                table: "articles",
                column: "read_by");

            migrationBuilder.CreateIndex(
                name: "IX_codings_act",
                table: "codings",
                column: "act");

            migrationBuilder.CreateIndex(
                name: "IX_codings_issue_stance",
                table: "codings",
                columns: new[] { "issue", "stance" });

            migrationBuilder.CreateIndex(
                name: "IX_entries_article",
                table: "entries",
                column: "article");

            migrationBuilder.CreateIndex(
                name: "IX_entries_body_hash",
                table: "entries",
                column: "body_hash");

            migrationBuilder.CreateIndex(
                name: "IX_readings_article_finder",
                table: "readings",
                columns: new[] { "article", "finder" });

            migrationBuilder.CreateIndex(
                name: "IX_statements_actor_day",
                table: "statements",
                columns: new[] { "actor", "day" });

            migrationBuilder.CreateIndex(
                name: "IX_statements_article_place",
                table: "statements",
                columns: new[] { "article", "place" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_statements_day",
                table: "statements",
                column: "day");

            migrationBuilder.CreateIndex(
                name: "IX_statements_id",
                table: "statements",
                column: "id");

            migrationBuilder.CreateIndex(
                name: "IX_statements_party_day",
                table: "statements",
                columns: new[] { "party", "day" });

            migrationBuilder.CreateIndex(
                name: "IX_statements_review_confidence",
                table: "statements",
                columns: new[] { "review", "confidence" });

            FullText.Create(migrationBuilder);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            FullText.Drop(migrationBuilder);
            migrationBuilder.DropTable(
                name: "bodies");

            migrationBuilder.DropTable(
                name: "codings");

            migrationBuilder.DropTable(
                name: "readings");

            migrationBuilder.DropTable(
                name: "statements");

            migrationBuilder.DropTable(
                name: "articles");

            migrationBuilder.DropTable(
                name: "entries");
        }
    }
}
