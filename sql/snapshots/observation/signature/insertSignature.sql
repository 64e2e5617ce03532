-- observation/signature insertSignature

insert into "signature" ("push_id", "account_id", "signer_name", "signed_at", "rows_hash", "statement", "seal", "seal_type")
values ($1, $2, $3, $4, $5, $6, $7, $8)
on conflict ("push_id") do nothing
returning "signature_id";
-- $1 = "7", $2 = "3", $3 = "李四", $4 = "2026-11-20T02:00:00.000Z", $5 = \x00ff, $6 = "真实", $7 = \x00ff, $8 = "image/png"
